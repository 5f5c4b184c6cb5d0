import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { strings } from '../../src/strings.ts';
import { found, SearchVisit, soon } from '../support/search-visit.ts';
import { servedSite } from '../support/served-site.ts';

const site = servedSite('fixtureSite');
const words = strings.search;

let visit: SearchVisit;
beforeEach(async () => {
  visit = new SearchVisit(await site.newPage());
  await visit.page.goto('/tim-kiem/');
});
afterEach(() => visit.page.context().close());

const question = () => Object.fromEntries(new URL(visit.page.url()).searchParams);
const entries = () => visit.page.evaluate(() => history.length);

describe('the address', () => {
  test('holds the question, which comes back by reload, by back and by forth', async () => {
    await visit.type('chè');
    await visit.page.locator('[data-choices] summary').click();
    await visit.select('tinh').selectOption('suoi-ngan');
    await visit.answered();
    expect(question()).toEqual({ q: 'chè', tinh: 'suoi-ngan' });
    const [chosen, status] = [await visit.titles(), await visit.status()];
    await visit.page.reload();
    await visit.answered();
    expect([await visit.titles(), await visit.status()]).toEqual([chosen, status]);
    expect(await visit.select('tinh').inputValue()).toBe('suoi-ngan');
    expect(await visit.field().inputValue()).toBe('chè');
    await visit.page.goBack();
    await expect.poll(() => visit.select('tinh').inputValue(), soon).toBe('');
    await visit.answered();
    expect(await visit.count()).toBeGreaterThan(chosen.length);
    await visit.page.goForward();
    await expect.poll(() => visit.select('tinh').inputValue(), soon).toBe('suoi-ngan');
    await visit.answered();
    expect(await visit.titles()).toEqual(chosen);
    expect(visit.complaints).toEqual([]);
  });

  test('comes back after a result was looked at', async () => {
    await visit.type('chè hoa ban');
    const titles = await visit.titles();
    await visit.results().first().getByRole('link').click();
    await visit.page.waitForURL('**/dien-hinh/**');
    await visit.page.goBack();
    await visit.answered();
    expect(await visit.titles()).toEqual(titles);
    expect(await visit.field().inputValue()).toBe('chè hoa ban');
  });

  test('back at the empty page nothing is shown', async () => {
    await visit.type('chè');
    await visit.page.goBack();
    await expect.poll(() => visit.status(), soon).toBe('');
    expect(await visit.field().inputValue()).toBe('');
    expect(await visit.results().first().isVisible()).toBe(false);
  });

  test('is emptied with the form by one button', async () => {
    await visit.page.goto('/tim-kiem/?q=ch%C3%A8&tinh=suoi-ngan');
    await visit.answered();
    await visit.button(words.clear).click();
    expect(new URL(visit.page.url()).search).toBe('');
    expect(await visit.field().inputValue()).toBe('');
    expect(await visit.status()).toBe('');
    expect(await visit.results().first().isVisible()).toBe(false);
  });

  test('gets one entry of the history for what is sent, and none for what is only typed', async () => {
    const before = await entries();
    await visit.field().pressSequentially('tổ mẫ');
    await expect.poll(() => visit.count(), soon).toBeGreaterThan(0);
    await visit.field().pressSequentially('u');
    await expect.poll(() => visit.status(), soon).toBe(found(60, 'tổ mẫu'));
    expect(question()).toEqual({ q: 'tổ mẫu' });
    expect(await entries()).toBe(before);
    await visit.field().press('Enter');
    await visit.answered();
    expect(await entries()).toBe(before);
    await visit.type('chè');
    expect(await entries()).toBe(before + 1);
    await visit.page.goBack();
    await expect.poll(() => visit.status(), soon).toBe(found(60, 'tổ mẫu'));
  });
});

describe('quick typing', () => {
  /** Keeps every sentence that the status says from now on. */
  const listen = () =>
    visit.page.evaluate(() => {
      const status = document.querySelector('site-search [role=status]');
      const said: string[] = [];
      Object.assign(window, { said });
      if (status) new MutationObserver(() => said.push(status.textContent)).observe(status, { childList: true });
    });
  const said = () => visit.page.evaluate(() => (window as unknown as { said: string[] }).said);

  test.each([
    ['the module', /pagefind\.js/u],
    ['parts of the index', /\.pf_index/u],
    ['pages of results', /\.pf_fragment/u],
    ['choices', /\.pf_filter/u],
  ])('where %s came late, only the last question is answered', async (_, late) => {
    let release: () => void = () => undefined;
    const held = new Promise<void>((resolve) => (release = resolve));
    await visit.page.route(late, async (route) => {
      await held;
      await route.continue();
    });
    await listen();
    const asked = visit.page.waitForRequest(late);
    await visit.field().fill('Hoa Ban');
    await visit.field().press('Enter');
    await asked;
    for (const text of ['quyết định', 'tổ mẫ', 'tổ mẫu số 7']) {
      await visit.field().fill(text);
      await visit.field().press('Enter');
    }
    release();
    await visit.answered();
    expect((await visit.titles())[0]).toBe('Tổ mẫu số 7');
    expect(await visit.field().inputValue()).toBe('tổ mẫu số 7');
    const answers = (await said()).filter((text) => text !== words.said.loading);
    // The first answer may have been told before its choices came late.
    expect(answers.at(-1)).toBe(found(await visit.count(), 'tổ mẫu số 7'));
    expect(answers.filter((text) => /quyết định|“tổ mẫ”/u.test(text))).toEqual([]);
    expect(visit.complaints).toEqual([]);
  });

  test('letter by letter ends with the answer to all of it', async () => {
    await visit.field().pressSequentially('trung tâm y tế', { delay: 20 });
    await expect.poll(() => visit.status(), soon).toContain('“trung tâm y tế”');
    await visit.answered();
    expect(await visit.titles()).toContain('Trung tâm Y tế thử nghiệm');
    expect(question()).toEqual({ q: 'trung tâm y tế' });
  });

  test('“more” of a former question adds nothing to the next', async () => {
    await visit.type('tổ mẫu');
    let release: () => void = () => undefined;
    const held = new Promise<void>((resolve) => (release = resolve));
    await visit.page.route(/\.pf_fragment/u, async (route) => {
      await held;
      await route.continue();
    });
    await visit.button(words.more).click();
    await visit.field().fill('"Tổ hợp tác chè Hoa Ban"');
    await visit.field().press('Enter');
    release();
    await visit.answered();
    expect(await visit.results().count()).toBe(await visit.count());
    expect((await visit.titles()).filter((title) => title.startsWith('Tổ mẫu'))).toEqual([]);
  });

  test('“more” cannot be pressed while another question waits', async () => {
    await visit.type('tổ mẫu');
    let release: () => void = () => undefined;
    const held = new Promise<void>((resolve) => (release = resolve));
    await visit.page.route(/\.pf_(?:fragment|index)/u, async (route) => {
      await held;
      await route.continue();
    });
    await visit.field().fill('trung tâm y tế');
    await visit.field().press('Enter');
    await expect.poll(() => visit.status(), soon).toBe(words.said.loading);
    expect(await visit.button(words.more).isVisible()).toBe(false);
    release();
    await visit.answered();
    expect(await visit.status()).toContain('“trung tâm y tế”');
  });
});

describe('an address', () => {
  test('with a choice shows the choice and what is left out', async () => {
    await visit.page.goto('/tim-kiem/?q=tổ+mẫu&loai=dien-hinh&nam=2021');
    await visit.answered();
    expect(await visit.select('loai').isVisible()).toBe(true);
    expect(await visit.select('loai').inputValue()).toBe('dien-hinh');
  });

  test('of a place within the page asks nothing anew', async () => {
    await visit.ask('tổ mẫu');
    await visit.field().fill('chưa gửi');
    await visit.page.evaluate(() => {
      location.hash = 'noi-dung';
    });
    expect(await visit.field().inputValue()).toBe('chưa gửi');
  });
});

import { posix } from 'node:path';
import { localName, xmlAttributes, xmlTokens } from '../../domain/office-package/xml-tokens.ts';
import type { Sheet } from '../../domain/table-import/sheet.ts';
import { readCellStyles } from './cell-styles.ts';
import type { Workbook } from './cell-value.ts';
import { readSharedStrings } from './shared-strings.ts';
import { readSheetXml } from './sheet-xml.ts';

type Parts = ReadonlyMap<string, Uint8Array>;

/** A sheet that is read when it is asked for. */
export interface SheetEntry {
  name: string;
  isHidden: boolean;
  read: () => Sheet;
}

/** The sheets of a spreadsheet in their order. Throws where its XML is broken. */
export function openWorkbook(parts: Parts): SheetEntry[] {
  const links = linksOf(textOf(parts, 'xl/_rels/workbook.xml.rels'));
  const byType = (type: string) => [...links.values()].find((link) => link.type === type)?.target;
  const sheets: { name: string; isHidden: boolean; link: string }[] = [];
  let from1904 = false;
  for (const token of xmlTokens(textOf(parts, 'xl/workbook.xml'))) {
    if (token.type !== 'open') continue;
    const attributes = xmlAttributes(token);
    if (localName(token.name) === 'workbookPr') from1904 = /^(?:1|true)$/u.test(attributes.get('date1904') ?? '');
    if (localName(token.name) !== 'sheet') continue;
    const isHidden = /hidden$/iu.test(attributes.get('state') ?? '');
    sheets.push({ name: (attributes.get('name') ?? '').normalize('NFC'), isHidden, link: attributes.get('id') ?? '' });
  }
  let workbook: Workbook | undefined;
  const shared = (): Workbook => ({
    strings: readSharedStrings(textOf(parts, byType('sharedStrings') ?? 'xl/sharedStrings.xml')),
    styles: readCellStyles(textOf(parts, byType('styles') ?? 'xl/styles.xml')),
    from1904,
  });
  return sheets.flatMap(({ name, isHidden, link }): SheetEntry[] => {
    const { type, target } = links.get(link) ?? {};
    if (type !== 'worksheet' || target === undefined) return [];
    const read = () => ({ name, isHidden, ...readSheetXml(textOf(parts, target), (workbook ??= shared())) });
    return [{ name, isHidden, read }];
  });
}

const textOf = (parts: Parts, name: string) => new TextDecoder().decode(parts.get(name) ?? new Uint8Array());

/** The parts that the workbook links to, by the id of the link. */
function linksOf(xml: string): Map<string, { type: string; target: string }> {
  const links = new Map<string, { type: string; target: string }>();
  for (const token of xmlTokens(xml)) {
    if (token.type !== 'open' || localName(token.name) !== 'Relationship') continue;
    const attributes = xmlAttributes(token);
    const target = attributes.get('Target') ?? '';
    links.set(attributes.get('Id') ?? '', {
      type: (attributes.get('Type') ?? '').replace(/^.*\//u, ''),
      target: target.startsWith('/') ? target.slice(1) : posix.normalize(`xl/${target}`),
    });
  }
  return links;
}

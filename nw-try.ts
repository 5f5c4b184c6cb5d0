import { writeFileSync } from 'node:fs';
import { pressStory } from './tests/support/word-files.ts';
import { noisy } from './tests/support/odd-pictures.ts';
import { readWordFile } from './src/reading/word-file.ts';
import { storyMdx } from './src/domain/word-story/story-mdx.ts';
import { parseStory } from './src/stories/parse-story.ts';
const bytes = await pressStory(await noisy(600,400).jpeg().toBuffer());
writeFileSync('/tmp/press.docx', bytes);
const r = await readWordFile({ name: 'a.docx', bytes });
if ('finding' in r) { console.log(r.finding); process.exit(); }
console.log(r.story.title, '|', r.story.lead, r.leftOut, [...r.story.pictures.values()].map(({alt,caption,crop})=>({alt,caption,crop})));
const mdx = storyMdx(r.story, new Map([[1, { src: 'anh-1.jpg', alt: 'Mô "tả"', caption: 'chú <thích>', credit: 'Ảnh: {x}' }]]));
console.log(mdx);
console.log(parseStory(mdx, { file: 'x', firstLine: 1 }).findings);

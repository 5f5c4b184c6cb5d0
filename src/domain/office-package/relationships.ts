import { excerpt } from '../text-faults.ts';
import type { OfficeKind, PackageFault, XmlParts } from './package-fault.ts';
import { localName, xmlAttributes, xmlTokens } from './xml-tokens.ts';

/** A link from one part of a package to another, or to elsewhere. */
interface Relationship {
  /** The last step of the type's address, such as `hyperlink`. */
  type: string;
  target: string;
  isExternal: boolean;
}

/** Parts that run, in whatever file they come. */
const running =
  /^(?:vbaProject|wordVbaData|control|activeXControlBinary|xlMacrosheet|xlIntlMacrosheet|attachedToolbars)$/u;

/** Parts that bring in another file, and how an editor knows them. */
const bringing: Readonly<Record<string, string>> = {
  aFChunk: 'một tệp khác được chèn vào (altChunk)',
  subDocument: 'tài liệu con (subdocument)',
  oleObject: 'đối tượng nhúng (OLE)',
  externalLink: 'liên kết đến sổ tính khác',
  connections: 'kết nối dữ liệu từ nơi khác',
  queryTable: 'bảng lấy dữ liệu từ nơi khác',
};

/** Why the links between the parts of a package are not accepted; `undefined` where all are. */
export function relationshipFault(parts: XmlParts): PackageFault | undefined {
  for (const [name, xml] of parts) {
    if (!name.endsWith('.rels')) continue;
    for (const link of relationships(xml)) {
      const { type, target, isExternal } = link;
      if (running.test(type)) return ['GS-707', { found: type }];
      const brought = Object.hasOwn(bringing, type) ? bringing[type] : undefined;
      if (brought !== undefined) return ['GS-713', { found: isExternal ? `${brought}: ${excerpt(target)}` : brought }];
      if (isExternal && !isHarmless(link)) return ['GS-711', { found: excerpt(target) || type }];
    }
  }
  return undefined;
}

/** Links for readers are never followed; a template's place on the writer's own disk says nothing to anybody else. */
const isHarmless = ({ type, target }: Relationship) =>
  type === 'hyperlink' || (type === 'attachedTemplate' && /^(?:file:\/{0,3})?(?:[a-z]:[\\/]|[^\\/:]+$)/iu.test(target));

function relationships(xml: string): Relationship[] {
  const found: Relationship[] = [];
  for (const token of xmlTokens(xml)) {
    if (token.type !== 'open' || localName(token.name) !== 'Relationship') continue;
    const attributes = xmlAttributes(token);
    found.push({
      type: (attributes.get('Type') ?? '').replace(/^.*\//u, ''),
      target: attributes.get('Target') ?? '',
      isExternal: /^\s*external\s*$/iu.test(attributes.get('TargetMode') ?? ''),
    });
  }
  return found;
}

/** Why a package is not of the kind that its name says; `undefined` where it is. */
export function contentFault(contentTypes: string, kind: OfficeKind): PackageFault | undefined {
  const types: string[] = [];
  for (const token of xmlTokens(contentTypes))
    if (token.type === 'open') types.push(xmlAttributes(token).get('ContentType') ?? '');
  const all = types.join('\n');
  if (/macroEnabled|vbaProject|vbaData|activeX|macrosheet/iu.test(all)) return ['GS-707', { found: 'VBA' }];
  const main = mainTypes.find(([type]) => all.includes(type));
  if (main?.[1] === kind) return undefined;
  return [
    'GS-705',
    { found: main?.[2] ?? 'tệp nén không phải của Office', hint: kind, nearest: main?.[1] && `.${main[1]}` },
  ];
}

const mainTypes: readonly (readonly [string, OfficeKind | undefined, string])[] = [
  ['wordprocessingml.document.main+xml', 'docx', 'văn bản Word'],
  ['spreadsheetml.sheet.main+xml', 'xlsx', 'bảng tính Excel'],
  ['wordprocessingml.template.main+xml', undefined, 'mẫu văn bản Word (.dotx)'],
  ['spreadsheetml.template.main+xml', undefined, 'mẫu bảng tính Excel (.xltx)'],
  ['presentationml', undefined, 'bản trình chiếu PowerPoint'],
];

import type { FindingCode } from '../finding-catalog.ts';
import type { SomeDetails } from '../findings.ts';

/** Kinds of Office files that are read. */
export type OfficeKind = 'docx' | 'xlsx';

/** Why an Office file is not read: a code and its details. */
export type PackageFault = readonly [FindingCode, SomeDetails];

/** The XML parts of a package by name. */
export type XmlParts = ReadonlyMap<string, string>;

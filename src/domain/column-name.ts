/** The name of a field's column: `planOp` is `plan_op`. */
export const columnName = (key: string): string => key.replace(/[A-Z]/gu, (letter) => `_${letter.toLowerCase()}`);

/** The name of a field's column in a table: `planOp` is `plan_op`. */
export const columnName = (key: string): string => key.replace(/[A-Z]/gu, (letter) => `_${letter.toLowerCase()}`);

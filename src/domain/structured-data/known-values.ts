/** The properties of a node, each with its value or with nothing. */
type Properties<T> = { [K in keyof T]: T[K] | null };

/** A node with the properties that are known: what is `null` or an empty list is left out. */
export const known = <T extends object>(properties: Properties<T>): T =>
  Object.fromEntries(
    Object.entries(properties).filter(([, value]) => value !== null && !(Array.isArray(value) && value.length === 0)),
  ) as T;

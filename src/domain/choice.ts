/** A choice in a form, made from a list; no choice is the empty value. */
export interface Choice {
  /** Its name in the address of the page. */
  name: string;
  label: string;
  /** What stands for no choice. */
  all: string;
  options: readonly { value: string; label: string }[];
  /** What of a row the choice is about, where that goes by another name. */
  field?: string;
}

/** Ctrl+K, or ⌘K, goes to the page's field for searching. */
document.addEventListener('keydown', (event) => {
  // Filling in a form may send such an event without a key.
  if (!(event instanceof KeyboardEvent)) return;
  if (event.key.toLowerCase() !== 'k' || !(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey) return;
  const field = document.querySelector<HTMLInputElement>('[data-search-field]');
  if (!field) return;
  event.preventDefault();
  field.focus();
  field.select();
});

/** Closes the opened menu of a phone once the focus goes on to the page that lies below it. */
const menu = document.getElementById('danh-muc');
menu?.addEventListener('focusout', ({ relatedTarget }) => {
  if (relatedTarget instanceof Node && !menu.contains(relatedTarget) && menu.matches(':popover-open'))
    menu.hidePopover();
});

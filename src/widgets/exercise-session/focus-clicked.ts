/**
 * Listener for clicks: Safari on a Mac does not give a button the focus that is clicked, and a key
 * that is pressed next would go to the page.
 */
export function focusClicked(event: MouseEvent): void {
  const isByPointer = event.detail > 0;
  const clicked = event.composedPath().find((one) => one instanceof HTMLButtonElement);
  if (isByPointer && !clicked?.matches(':focus')) clicked?.focus({ preventScroll: true });
}

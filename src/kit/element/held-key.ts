/** A key that is held down presses a button once: else it would start and stop again and again. */
export function pressOnce(root: HTMLElement | DocumentFragment): void {
  root.addEventListener('keydown', (event) => {
    const { key, repeat, target } = event as KeyboardEvent;
    const isOurs = target instanceof HTMLButtonElement && root.contains(target);
    if (repeat && isOurs && /^( |Enter)$/.test(key)) event.preventDefault();
  });
}

import { isBlock } from './page-text.ts';

/**
 * Takes the keyboard and screen readers to some words of the page, as a link to them would: to the block that holds them, which may have
 * the focus for as long as it has it. Escape leads back. A text that is being edited is left alone, and so is what stands in the element
 * itself and in no block: nothing tells it from the digest.
 */
export function focusWords({ startContainer }: Range, host: HTMLElement): void {
  let block = startContainer.parentElement;
  while (block && !isBlock(getComputedStyle(block).display)) block = block.parentElement;
  if (!block || block === host || block.isContentEditable) return;
  const before = host.shadowRoot?.activeElement as HTMLElement | null;
  const lent = !block.hasAttribute('tabindex');
  const back = ({ key }: KeyboardEvent): void => {
    if (key === 'Escape') before?.focus();
  };
  const leave = (): void => {
    if (lent) block.removeAttribute('tabindex');
    block.removeEventListener('blur', leave);
    block.removeEventListener('keydown', back);
  };
  if (lent) block.tabIndex = -1;
  block.addEventListener('blur', leave);
  block.addEventListener('keydown', back);
  block.focus({ preventScroll: true });
  // It may be hidden, or a dialog may keep the focus.
  if (!block.matches(':focus')) leave();
}

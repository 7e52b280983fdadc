/** Longer pastes are put into place here: the browser's own way would stop the page for many seconds. */
const LONG = 20_000;

/** Puts plain text where the cursor stands in an editable element, in the place of what is selected there. */
export function insertText(editable: HTMLElement, text: string): void {
  // The one way that keeps undo, and browsers will not lose it.
  if (text.length <= LONG && editable.textContent.length <= LONG) {
    document.execCommand('insertText', false, text);
    return;
  }
  const selection = getSelection();
  const range = selection?.rangeCount ? selection.getRangeAt(0) : undefined;
  if (range && editable.contains(range.commonAncestorContainer)) {
    range.deleteContents();
    const node = new Text(text);
    range.insertNode(node);
    editable.normalize();
    selection?.collapse(editable, editable.childNodes.length);
  } else editable.textContent = text;
  editable.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertFromPaste' }));
}

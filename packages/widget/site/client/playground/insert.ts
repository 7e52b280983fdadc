/** Longer pastes are put into place here: the browser's own way would stop the page for many seconds. */
const LONG = 20_000;

/** A long paste, which no browser takes back: the text before it and the text with it. */
let paste: { before: string; after: string } | undefined;

/** Puts plain text where the cursor stands in an editable element, in the place of what is selected there. */
export function insertText(editable: HTMLElement, text: string): void {
  // The one way that keeps undo, and browsers will not lose it.
  if (text.length <= LONG && editable.textContent.length <= LONG) {
    document.execCommand('insertText', false, text);
    return;
  }
  const before = editable.textContent;
  const selection = getSelection();
  const range = selection?.rangeCount ? selection.getRangeAt(0) : undefined;
  if (range && editable.contains(range.commonAncestorContainer)) {
    range.deleteContents();
    const node = new Text(text);
    range.insertNode(node);
    editable.normalize();
    selection?.collapse(editable, editable.childNodes.length);
  } else editable.textContent = text;
  paste = { before, after: editable.textContent };
  editable.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertFromPaste' }));
}

/** Takes a long paste back and puts it there again, by the usual keys, as long as nothing else was done to the text. */
export function takeBack(editable: HTMLElement, event: KeyboardEvent): void {
  const key = event.key.toLowerCase();
  if (!paste || !(event.ctrlKey || event.metaKey) || event.altKey || (key !== 'z' && key !== 'y')) return;
  const again = key === 'y' || event.shiftKey;
  const { before, after } = paste;
  if (editable.textContent !== (again ? before : after)) return;
  event.preventDefault();
  editable.textContent = again ? after : before;
  getSelection()?.collapse(editable, editable.childNodes.length);
  const inputType = again ? 'historyRedo' : 'historyUndo';
  editable.dispatchEvent(new InputEvent('input', { bubbles: true, inputType }));
}

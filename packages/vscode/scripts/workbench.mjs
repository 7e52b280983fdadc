/** What a reader does in a VS Code that a browser shows: open, hover, choose from a menu, look at the panel. */

/** Milliseconds to wait for something to appear. */
export const PATIENCE = 15_000;

/** @typedef {import('playwright-core').Page} Page */

/** Opens a file of the folder, and waits until it shows. */
export async function openFile(/** @type {Page} */ page, /** @type {string} */ name) {
  await goTo(page, name);
  await page.locator(`.tab.active[data-resource-name="${name}"]`).waitFor();
  await page.locator('.editor-instance .view-lines .view-line').first().waitFor();
}

/** Runs a command by its name in the palette; one that asks for something opens another box in the same place. */
export async function command(/** @type {Page} */ page, /** @type {string} */ name, asks = false) {
  await page.keyboard.press('F1');
  const input = page.locator('.quick-input-widget input');
  await input.waitFor();
  await input.fill(`>${name}`);
  await page.locator('.quick-input-list .monaco-list-row', { hasText: name }).first().waitFor();
  await page.keyboard.press('Enter');
  if (!asks) await input.waitFor({ state: 'hidden' });
}

/** Opens a file of the folder, or a line of the open one (`:12`), through Go to File. */
export async function goTo(/** @type {Page} */ page, /** @type {string} */ where) {
  await page.keyboard.press('Control+P');
  const input = page.locator('.quick-input-widget input');
  await input.waitFor();
  await input.fill(where);
  if (where.startsWith(':')) await page.waitForTimeout(300);
  // What was open lately stands there until the words are looked for.
  else await page.locator('.quick-input-list .monaco-list-row[data-index="0"]', { hasText: where }).waitFor();
  await page.keyboard.press('Enter');
  await input.waitFor({ state: 'hidden' });
}

/** Chooses a colour theme by its name, and waits until it shows. */
export async function chooseTheme(/** @type {Page} */ page, /** @type {string} */ name) {
  const workbench = page.locator('.monaco-workbench').first();
  const before = await workbench.getAttribute('class');
  await page.keyboard.press('Control+K');
  await page.keyboard.press('Control+T');
  const input = page.locator('.quick-input-widget input');
  await input.waitFor();
  await input.fill(name);
  await page.locator('.quick-input-list .monaco-list-row.focused', { hasText: name }).waitFor();
  await page.keyboard.press('Enter');
  await input.waitFor({ state: 'hidden' });
  for (let n = 0; n < 30 && (await workbench.getAttribute('class')) === before; n++) await page.waitForTimeout(100);
  if ((await workbench.getAttribute('class')) === before) throw new Error(`The theme “${name}” does not show.`);
  await page.waitForTimeout(400);
}

/** The middle of words of the text, in pixels; they must be on the screen, in one piece of one colour. */
async function middleOf(/** @type {Page} */ page, /** @type {string} */ words) {
  // A pattern, since a string would match whatever the case; and the editor shows spaces as no-break spaces.
  const pattern = new RegExp(words.replaceAll(' ', '\\s'));
  const line = page.locator('.editor-instance .view-lines .view-line', { hasText: pattern }).first();
  const box = await line.evaluate((element, sought) => {
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    const nodes = [];
    let text = '';
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      nodes.push({ node, start: text.length });
      text += (node.textContent ?? '').replaceAll('\u00a0', ' ');
    }
    const at = text.indexOf(sought);
    if (at < 0) return undefined;
    const middle = at + Math.floor(sought.length / 2);
    const { node, start } = nodes.findLast((one) => one.start <= middle) ?? nodes[0];
    const range = document.createRange();
    range.setStart(node, middle - start);
    range.setEnd(node, middle - start + 1);
    const { x, y, width, height } = range.getBoundingClientRect();
    return { x: x + width / 2, y: y + height / 2 };
  }, words);
  if (box === undefined) throw new Error(`“${words}” is not on the screen.`);
  return box;
}

/** Puts the cursor into the middle of words of the text. */
export async function clickWords(/** @type {Page} */ page, /** @type {string} */ words) {
  const { x, y } = await middleOf(page, words);
  await page.mouse.click(x, y);
}

/** Moves the mouse onto words of the text, as often as it takes until something hovers. */
export async function hover(/** @type {Page} */ page, /** @type {string} */ words) {
  const { x, y } = await middleOf(page, words);
  await page.mouse.move(640, 780, { steps: 4 });
  await shownHover(page).waitFor({ state: 'hidden' });
  for (let attempt = 0; attempt < 20; attempt++) {
    await page.mouse.move(x + (attempt % 3), y, { steps: 4 });
    if (await shownHover(page).isVisible()) return;
    await page.waitForTimeout(400);
  }
}

function shownHover(/** @type {Page} */ page) {
  return page.locator('.monaco-editor .monaco-hover:visible, .monaco-resizable-hover:visible').first();
}

/** What the hover says, once it has loaded. */
export async function hoverText(/** @type {Page} */ page) {
  const shown = shownHover(page);
  await shown.filter({ hasNotText: /^\s*Loading/ }).waitFor();
  return (await shown.innerText()).replaceAll(/\s+/g, ' ');
}

/** Does something in a document that is not saved, and closes it: the editor would ask whether to save it. */
export async function withUnsaved(/** @type {Page} */ page, /** @type {() => Promise<void>} */ body) {
  try {
    await body();
  } finally {
    await command(page, 'View: Revert and Close Editor');
    // What comes to the front takes the focus, and shuts the palette if it is open already.
    await page.waitForTimeout(500);
  }
}

/** The page of the panel: a frame in a frame. */
export async function digestOf(/** @type {Page} */ page) {
  const end = Date.now() + PATIENCE;
  while (Date.now() < end) {
    for (const frame of page.frames()) {
      const found = await frame
        .locator('article-digest')
        .count()
        .catch(() => 0);
      if (found > 0) return frame;
    }
    await page.waitForTimeout(200);
  }
  throw new Error('The panel with the digest does not show.');
}

/** Opens the container of the views, and gives the rows of one of them. */
export async function viewRows(/** @type {Page} */ page, /** @type {string} */ name) {
  const tab = page.locator('.activitybar .action-item:has(a[aria-label^="Article"])');
  if (!/checked/.test((await tab.getAttribute('class')) ?? '')) await tab.click();
  const pane = page.locator('.pane', { has: page.locator('.pane-header', { hasText: new RegExp(`^${name}`, 'i') }) });
  const header = pane.locator('.pane-header').first();
  if ((await header.getAttribute('aria-expanded')) !== 'true') await header.click();
  return pane.locator('.monaco-list-row');
}

/** How long the extension took to start, in milliseconds, as the editor itself counts: with all that others did meanwhile. */
export async function activationTime(/** @type {Page} */ page) {
  await command(page, 'Developer: Show Running Extensions');
  const row = page.locator('.runtime-extensions-editor .extension', { hasText: /article.digest/i });
  const text = await row.locator('.activation-time').innerText();
  return Number(/(\d+)\s*ms/.exec(text)?.[1] ?? Number.NaN);
}

/** Makes the side bar wider by so many pixels. */
export async function widenSideBar(/** @type {Page} */ page, /** @type {number} */ by) {
  const box = await page.locator('.part.sidebar').boundingBox();
  if (box === null) throw new Error('There is no side bar.');
  const [x, y] = [box.x + box.width, box.y + box.height / 2];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + by, y, { steps: 5 });
  await page.mouse.up();
}

/** Colours that words of the text have on the screen, by their words. */
export function coloursOf(/** @type {Page} */ page, /** @type {readonly string[]} */ words) {
  return page.evaluate((sought) => {
    /** @type {Record<string, string>} */
    const found = {};
    for (const span of document.querySelectorAll('.editor-instance .view-line span span')) {
      const text = (span.textContent ?? '').replaceAll('\u00a0', ' ');
      for (const one of sought) {
        if (found[one] === undefined && text.includes(one)) found[one] = getComputedStyle(span).color;
      }
    }
    return found;
  }, words);
}

/** The server; where the editor looks for extensions; and what stands for resources of a panel, which the editor serves itself. */
const EDITORS_OWN = /^(?:127\.0\.0\.1|localhost|open-vsx\.org|.*\.vscode-cdn\.net)$/;

/** Collects what the page asks of other machines, and what a content security policy of ours refused. */
export function watch(/** @type {Page} */ page) {
  /** @type {Set<string>} */
  const outside = new Set();
  /** @type {string[]} */
  const violations = [];
  page.on('request', (request) => {
    const { hostname, protocol, host } = new URL(request.url());
    if (protocol.startsWith('http') && !EDITORS_OWN.test(hostname)) outside.add(host);
  });
  page.on('console', (message) => {
    if (/Content Security Policy/.test(message.text()) && /nonce-/.test(message.text()))
      violations.push(message.text());
  });
  return { outside, violations };
}

import * as vscode from 'vscode';

/**
 * The page of the panel. Its policy lets in one script of ours and one style sheet, both by a nonce, and nothing else:
 * no address can be reached from it.
 */
export function panelHtml(webview: vscode.Webview, dist: vscode.Uri): string {
  const nonce = crypto.randomUUID();
  const script = webview.asWebviewUri(vscode.Uri.joinPath(dist, 'webview.js')).toString();
  return `<!doctype html>
<html lang="${vscode.env.language}">
  <head>
    <meta charset="utf-8" />
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'nonce-${nonce}'; style-src 'nonce-${nonce}'" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>Digest</title>
    <style nonce="${nonce}">${STYLE}</style>
  </head>
  <body>
    <p id="message" role="status">${vscode.l10n.t('Reading…')}</p>
    <article-digest hidden layout="stack"></article-digest>
    <script nonce="${nonce}" src="${script}"></script>
  </body>
</html>`;
}

/** The widget in the colours of the editor. */
const STYLE = `
body { padding: 0; font-family: var(--vscode-font-family); font-size: var(--vscode-font-size); color: var(--vscode-editor-foreground); background: var(--vscode-editor-background); }
body.vscode-dark, body.vscode-high-contrast { color-scheme: dark; }
/* Behind the others: where contrast is high on a light ground, the page has both classes. */
body.vscode-light, body.vscode-high-contrast-light { color-scheme: light; }
#message { padding: 1.25rem; color: var(--vscode-descriptionForeground); }
/* Room around whatever the element shows, a digest or that there is none. */
article-digest {
  box-sizing: border-box;
  padding: clamp(0.75rem, 4vi, 2rem);
  --article-digest-accent: var(--vscode-textLink-foreground);
  --article-digest-text: var(--vscode-editor-foreground);
  --article-digest-muted: var(--vscode-descriptionForeground);
  --article-digest-surface: transparent;
  --article-digest-border: var(--vscode-widget-border, var(--vscode-panel-border));
  --article-digest-font: var(--vscode-font-family);
  --article-digest-quote: var(--vscode-editor-foreground);
  --article-digest-highlight: color-mix(in srgb, var(--vscode-focusBorder) 22%, transparent);
}
article-digest::part(digest) { border: 0; border-radius: 0; padding: 0; }
/* Where contrast is high, colours of backgrounds say nothing: lines do. */
body.vscode-high-contrast article-digest, body.vscode-high-contrast-light article-digest {
  --article-digest-border: var(--vscode-contrastBorder);
  --article-digest-muted: var(--vscode-editor-foreground);
  --article-digest-highlight: transparent;
}
`;

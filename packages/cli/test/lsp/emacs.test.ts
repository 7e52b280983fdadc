import { execFileSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { runEditor, snippet } from './program.ts';

/** True where there is an Emacs with Eglot. */
function hasEglot(): boolean {
  try {
    execFileSync('emacs', ['--batch', ...LOAD], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

/** Where Eglot does not come with Emacs it is a package. */
const LOAD = ['--eval', "(progn (require 'package) (package-initialize) (require 'eglot) (require 'json))"];

/** Run in Emacs: starts the server as `M-x eglot` does, asks, and writes down what it is told. */
const ASK = `
(find-file "dam.txt")
(text-mode)
(setq eglot-sync-connect 15)
(call-interactively #'eglot)
(let* ((server (eglot-current-server))
       (document (list :uri (concat "file://" (buffer-file-name))))
       (hover (jsonrpc-request server :textDocument/hover
                               (list :textDocument document :position '(:line 6 :character 8))))
       (symbols (jsonrpc-request server :textDocument/documentSymbol (list :textDocument document))))
  (with-temp-file (getenv "ANSWERS")
    (insert (json-encode
             (list (cons 'hover (plist-get (plist-get hover :contents) :value))
                   (cons 'symbols (vconcat (mapcar (lambda (one) (plist-get one :name)) symbols)))))))
  (kill-emacs 0))
`;

test.skipIf(!hasEglot())(
  'Emacs, set up as the page says, hovers and lists symbols (skipped where there is no emacs with eglot)',
  { timeout: 60_000 },
  async () => {
    const args = ['--batch', ...LOAD, '-l', 'init.el', '-l', 'ask.el'];
    const { answers } = await runEditor('emacs', args, {
      'init.el': snippet('emacs', 'elisp', 'Emacs'),
      'ask.el': ASK,
    });
    expect(answers).toMatchObject({
      hover: expect.stringContaining('**Nadia Brell**') as unknown,
      symbols: expect.arrayContaining(['Dam holds after storm']) as unknown,
    });
  },
);

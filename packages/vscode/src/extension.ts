import type { ExtensionContext } from 'vscode';
import { register } from './register.ts';

/** Registers and does nothing else: plain text opens in nearly every window. */
export function activate(context: ExtensionContext): void {
  register(context);
}

/** What browsers that know Trusted Types offer of them here. */
interface TrustedTypes {
  createPolicy: (name: string, rules: { createScriptURL: (address: string) => string }) => unknown;
}

/** The element parses long texts in a worker, whose address the page's policy takes from this rule alone: a file of the site. */
export function allowOwnWorkers(): void {
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
  trustedTypes?.createPolicy('default', {
    createScriptURL: (address) => {
      if (new URL('.', address).href === new URL('.', import.meta.url).href) return address;
      throw new TypeError(`${address} is no script of this site.`);
    },
  });
}

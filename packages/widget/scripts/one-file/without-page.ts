// Started as a worker, the one file has no page: what the element is defined by stands for nothing there.
if (!('document' in globalThis))
  Object.assign(globalThis, {
    document: { createTreeWalker() {} },
    HTMLElement: Object,
    customElements: { get: () => true },
  });

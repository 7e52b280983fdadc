/** Made once: an address of this kind is kept for as long as the page is. */
let address: string | undefined;

/** A worker that parses, of the one file for a script tag: in the place of `start-worker`. Throws where the page allows none. */
export function startWorker(): Worker {
  const { url } = import.meta;
  // From another origin nothing may start as a worker, but a worker of the page's own may import it.
  const own = new URL(url).origin === origin;
  address ??= own ? url : URL.createObjectURL(new Blob([`import"${url}"`], { type: 'text/javascript' }));
  return new Worker(address, { type: 'module' });
}

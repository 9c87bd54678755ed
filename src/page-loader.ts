import type { Loader, LoaderContext } from 'astro/loaders';

/**
 * A loader of pages whose bodies are not modules of the site: they are compiled when they are printed, so that the server's
 * bundle holds the code alone and a page whose body did not change costs nothing.
 */
export function withoutModules(loader: Loader): Loader {
  return { ...loader, load: (context) => loader.load({ ...context, store: keepEntriesOnly(context.store) }) };
}

function keepEntriesOnly(store: LoaderContext['store']): LoaderContext['store'] {
  return {
    ...store,
    set: ({ deferredRender: _deferredRender, ...entry }) => store.set(entry),
    addModuleImport: () => undefined,
  };
}

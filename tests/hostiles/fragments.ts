/** Leaves a mark when it runs, wherever it runs: in the build, or in a page. */
export const CODE = '(globalThis.process?.getBuiltinModule("node:fs").appendFileSync(process.env.HOSTILES_MARK, "x"))';

/** The name of an element and of a property that no page of the site holds. */
export const ELEMENT = 'hostile-element';
export const HANDLER = 'onhostile';

export const many = (text: string, count: number) => text.repeat(count);
export const nest = (open: string, close: string, depth: number) => `${open.repeat(depth)}x${close.repeat(depth)}`;

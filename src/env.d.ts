declare namespace App {
  interface Locals {
    /** Set once by a page that prints an MDX body. */
    page?: import('./views/page-context.ts').PageContext;
  }
}

interface ImportMetaEnv {
  /** Of the code, the settings and the packages: `src/build/code-digest.ts`. */
  readonly CODE_DIGEST: string;
}

declare namespace App {
  interface Locals {
    /** Set once by a page that prints an MDX body. */
    page?: import('./views/page-context.ts').PageContext;
  }
}

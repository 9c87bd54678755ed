/** Made by `integration.ts`: importing it also brings the `@font-face` rules. */
declare module 'virtual:en-meute/fonts' {
  /** Addresses of the files every page needs at once, base path included. */
  export const preloads: readonly string[];
}

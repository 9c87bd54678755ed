import { defineMiddleware } from 'astro:middleware';
import { assemblePage } from './page-assembly.ts';

/** In development styles are not files, and there is no policy. */
export const onRequest = defineMiddleware(async (_context, next) => {
  const response = await next();
  const isPage = response.headers.get('content-type')?.startsWith('text/html') ?? false;
  if (!isPage || import.meta.env.DEV) return response;
  return new Response(assemblePage(await response.text()), response);
});

import { z } from 'astro/zod';

/** Schemas would try to write programs of their own, which the policy of the pages refuses: first, before any schema is made. */
z.config({ jitless: true });

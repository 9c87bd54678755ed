import { identifier, list } from './fields.ts';

/** The key of an entry whose file had another name: the addresses of those names lead to its page. */
export function formerIds() {
  return list(identifier()).default([]).describe('Anciens identifiants : leurs adresses redirigent vers celle-ci');
}

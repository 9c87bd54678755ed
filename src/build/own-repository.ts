/** Imported before `site.ts` by what builds or serves: a copy that names no repository (DEPOT) is offered its own. */
import { findRepositoryAddress } from './repository-address.ts';

process.env['DEPOT'] ??= findRepositoryAddress(process.cwd()) ?? '';

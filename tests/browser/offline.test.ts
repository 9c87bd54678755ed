/** What was read is read again once the server has stopped. Its own server: the worker stays with its address. */
import { once } from 'node:events';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createStaticServer } from '../../scripts/static-server.ts';
import { findBuiltSite } from '../built-site.ts';
import { visits } from './journey.ts';

const { directory, base } = findBuiltSite();
let server: Server;
let home: string;

import { expect, test } from 'vitest';
import { runBuildStep } from './build-step.ts';

const run = (code: string) => runBuildStep({ title: 'La construction des pages', command: ['-e', code] });

test('a step that ends well says nothing', async () => {
  expect(await run('')).toEqual({ status: 0, sentence: undefined });
});

test('a step that fails is named, its status kept', async () => {
  expect(await run('process.exit(3)')).toEqual({
    status: 3,
    sentence: 'La construction des pages a échoué : lisez les lignes ci-dessus.',
  });
});

// Windows has no signals: a step that is ended there ends with a status.
test.skipIf(process.platform === 'win32').each(['SIGSEGV', 'SIGKILL', 'SIGTERM'])(
  'a step that dies by %s is named, and the signal too',
  async (signal) => {
    const { status, sentence } = await run(`process.kill(process.pid, '${signal}'); setInterval(() => {}, 1000)`);
    expect(status).toBe(1);
    expect(sentence).toMatch(new RegExp(`^La construction des pages a été interrompue par le système \\(${signal}`));
  },
);

import type { Plugin } from 'vite';

const JSON_SCHEMA = /\/zod\/v4\/core\/(?:to-json-schema|json-schema-processors)\.js$/;

/**
 * Leaves out of the browser what writes JSON Schema, which each schema of zod brings along and only the build asks for: five
 * kilobytes of the form of a case. Each function there gives itself: schemas prepare theirs when they are made.
 */
export function leanSchemas(): Plugin {
  return {
    name: 'en-meute:lean-schemas',
    apply: 'build',
    applyToEnvironment: ({ name }) => name === 'client',
    transform(code, id) {
      if (!JSON_SCHEMA.test(id)) return undefined;
      const names = [...code.matchAll(/^export (?:const|function) (\w+)/gm)].map(([, name = '']) => `none as ${name}`);
      const renamed = [...code.matchAll(/^export \{ \w+ as (\w+) \};/gm)].map(([, name = '']) => `none as ${name}`);
      return { code: `const none = () => none;\nexport { ${[...names, ...renamed].join(', ')} };\n`, map: null };
    },
  };
}

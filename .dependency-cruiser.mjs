/**
 * What each room may import besides itself. A room is a folder of src/; what is not listed is an error.
 * Every room may use the words of the whole house: answer.ts, settings.ts and (as a type) investigation.ts.
 */
const rooms = {
  util: [],
  outside: ['util'],
  mail: ['util'],
  pictures: ['mail', 'util'],
  language: ['util'],
  wording: ['language'],
  redaction: ['util'],
  lookups: ['outside', 'util'],
  brands: ['util'],
  observe: ['lookups', 'mail', 'brands', 'language', 'wording', 'redaction', 'outside', 'util'],
  checks: ['observe', 'mail', 'lookups', 'util'],
  campaigns: ['mail', 'observe', 'verdict', 'redaction', 'util'],
  verdict: ['checks', 'observe'],
  words: ['checks', 'observe', 'verdict', 'mail', 'util'],
  report: ['words', 'campaigns', 'observe', 'checks', 'verdict', 'mail', 'lookups', 'outside', 'redaction', 'util'],
};

const stays = Object.entries(rooms).map(([room, others]) => ({
  name: `${room}-stays-in-its-place`,
  severity: 'error',
  from: { path: `^src/${room}/`, pathNot: '[.]test[.]ts$' },
  to: {
    path: '^src/',
    pathNot: [`^src/(${[room, ...others].join('|')})/`, '^src/(answer|settings|investigation)[.]ts$'],
  },
}));

export default {
  forbidden: [
    ...stays,
    {
      name: 'no-cycles',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'only-live-touches-the-network',
      severity: 'error',
      comment: 'Everything from outside comes through Ask, so that it can be recorded and replayed.',
      from: {
        path: '^src/',
        pathNot: ['^src/outside/live/', '^src/apps/', '^src/pictures/(code-reader|testing)[.]ts$', '[.]test[.]ts$'],
      },
      to: {
        path: [
          '^(node:)?(dns|net|tls|http|https|http2|dgram|child_process|fs)(/|$)',
          'node_modules/(undici|playwright|got|axios|maxmind)',
        ],
      },
    },
    {
      name: 'live-is-chosen-by-the-front-door',
      severity: 'error',
      from: { path: '^src/', pathNot: ['^src/outside/live/', '^src/index[.]ts$', '[.]test[.]ts$'] },
      to: { path: '^src/outside/live/' },
    },
    {
      name: 'mailauth-stands-in-its-adapters',
      severity: 'error',
      comment: 'It falls back to live DNS whenever no resolver is given.',
      from: { path: '^src/', pathNot: '^src/lookups/(signatures|dmarc)/(dkim|arc|dmarc)[.]ts$' },
      to: { path: 'node_modules/mailauth' },
    },
    {
      name: 'zxing-stands-in-one-file',
      severity: 'error',
      comment:
        'It fetches its program from a public server unless it is given; the adapter reads it from its own package.',
      from: { path: '^src/', pathNot: ['^src/pictures/code-reader[.]ts$', '[.]test[.]ts$|/testing[.]ts$'] },
      to: { path: 'node_modules/zxing-wasm' },
    },
    {
      name: 'oracles-are-for-tests',
      severity: 'error',
      comment: 'Other mail readers are what ours is compared with; they are no part of what is shipped.',
      from: { pathNot: '^test/oracles/' },
      to: { path: 'node_modules/(postal-mime|mailparser)/' },
    },
    {
      name: 'checks-are-pure',
      severity: 'error',
      comment:
        'A check sees observations only: no files, no clock, no packages but the two that read names and addresses.',
      from: { path: '^src/(checks|verdict)/', pathNot: '[.]test[.]ts$|/testing[.]ts$' },
      to: {
        dependencyTypes: ['core', 'npm', 'npm-dev', 'npm-optional', 'npm-peer', 'npm-no-pkg'],
        pathNot: 'node_modules/(tldts|ipaddr[.]js)/',
      },
    },
    {
      name: 'checks-do-not-lean-on-each-other',
      severity: 'error',
      from: { path: '^src/checks/([^/]+)/([^/]+?)([.]test)?[.]ts$' },
      to: { path: '^src/checks/[^/]+/', pathNot: '^src/checks/$1/$2[.]ts$' },
    },
    {
      name: 'judging-takes-only-types-from-seeing',
      severity: 'error',
      from: { path: '^src/(checks|verdict|words|report)/', pathNot: '[.]test[.]ts$|/testing[.]ts$' },
      to: { path: '^src/(observe|mail|lookups|outside)/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'the-flow-is-joined-in-one-file',
      severity: 'error',
      from: { path: '^src/', pathNot: ['^src/(investigate|index)[.]ts$', '^src/checks/', '[.]test[.]ts$'] },
      to: { path: '^src/checks/(index|run)[.]ts$', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'apps-use-the-front-door',
      severity: 'error',
      from: { path: '^src/apps/([^/]+)/', pathNot: '[.]test[.]ts$' },
      to: { path: '^src/', pathNot: ['^src/index[.]ts$', '^src/apps/$1/'] },
    },
    {
      name: 'nothing-uses-an-app',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/apps/|[.]test[.]ts$' },
      to: { path: '^src/apps/' },
    },
    {
      name: 'no-test-in-production',
      severity: 'error',
      from: { path: '^src/', pathNot: '[.]test[.]ts$|/testing[.]ts$' },
      to: { path: '[.]test[.]ts$|/testing[.]ts$|^test/' },
    },
    {
      name: 'listed-not-only-tested',
      severity: 'error',
      comment:
        'Only its own test knows it, so nothing ever runs it: list it (docs/contributing says where), or call it.',
      module: {
        path: '^src/',
        pathNot:
          '[.]test[.]ts$|/testing[.]ts$|^src/index[.]ts$|^src/apps/cli/(start|main)[.]ts$|^src/outside/live/page/worker/main[.]ts$|^src/mail/(received/table-[^/]+|constructed-ways)[.]ts$',
        numberOfDependentsLessThan: 1,
      },
      from: { pathNot: '[.]test[.]ts$' },
    },
    { name: 'no-orphans', severity: 'error', from: { orphan: true, pathNot: '[.]test[.]ts$|[.]d[.]ts$' }, to: {} },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '[.]mjs$' },
  },
};

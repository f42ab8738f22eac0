/** The part of SARIF 2.1.0 that a code host reads, written by hand from the standard as a JSON Schema. */

const TEXT = { type: 'string', minLength: 1 };
const MESSAGE = { type: 'object', required: ['text'], additionalProperties: false, properties: { text: TEXT } };
const LEVEL = { enum: ['none', 'note', 'warning', 'error'] };
const COUNT = { type: 'integer', minimum: 1 };

const RULE = {
  type: 'object',
  required: ['id'],
  additionalProperties: false,
  properties: {
    id: TEXT,
    shortDescription: MESSAGE,
    defaultConfiguration: { type: 'object', additionalProperties: false, properties: { level: LEVEL } },
  },
};

const LOCATION = {
  type: 'object',
  required: ['physicalLocation'],
  additionalProperties: false,
  properties: {
    physicalLocation: {
      type: 'object',
      required: ['artifactLocation'],
      additionalProperties: false,
      properties: {
        artifactLocation: {
          type: 'object',
          required: ['uri'],
          additionalProperties: false,
          properties: { uri: { type: 'string', pattern: "^[A-Za-z0-9\\-._~:/?#\\[\\]@!$&'()*+,;=%]+$" } },
        },
        region: {
          type: 'object',
          required: ['startLine'],
          additionalProperties: false,
          properties: { startLine: COUNT, startColumn: COUNT, endLine: COUNT, endColumn: COUNT },
        },
      },
    },
  },
};

const RESULT = {
  type: 'object',
  required: ['ruleId', 'ruleIndex', 'level', 'message', 'locations'],
  additionalProperties: false,
  properties: {
    ruleId: TEXT,
    ruleIndex: { type: 'integer', minimum: 0 },
    level: LEVEL,
    message: MESSAGE,
    locations: { type: 'array', minItems: 1, items: LOCATION },
    properties: { type: 'object' },
  },
};

export const sarifLog = {
  type: 'object',
  required: ['$schema', 'version', 'runs'],
  additionalProperties: false,
  properties: {
    $schema: { type: 'string', pattern: '^https://.*sarif-2\\.1\\.0.*\\.json$' },
    version: { const: '2.1.0' },
    runs: {
      type: 'array',
      minItems: 1,
      items: {
        type: 'object',
        required: ['tool', 'results'],
        additionalProperties: false,
        properties: {
          tool: {
            type: 'object',
            required: ['driver'],
            additionalProperties: false,
            properties: {
              driver: {
                type: 'object',
                required: ['name', 'rules'],
                additionalProperties: false,
                properties: { name: TEXT, version: TEXT, rules: { type: 'array', items: RULE } },
              },
            },
          },
          columnKind: { enum: ['utf16CodeUnits', 'unicodeCodePoints'] },
          results: { type: 'array', items: RESULT },
        },
      },
    },
  },
};

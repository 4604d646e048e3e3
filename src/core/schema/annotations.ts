/** What our words have to look like in a schema of a team's own, so that every feature can rely on it as it does on ours. */
import roles from '../../../schemas/roles.json';
import { fileNames, outsideNames, specNames } from './vocabulary.js';

const text = { type: 'string' };
const texts = { type: 'array', items: text };
const role = { enum: roles.map(({ id }) => id) };
const rolesOf = { type: 'array', items: role };
const condition = { type: 'object', additionalProperties: texts };
const mustAgree = {
  type: 'array',
  items: { type: 'object', required: ['role'], additionalProperties: false, properties: { role, on: text, source: texts } },
};
const when = {
  type: 'array',
  items: {
    type: 'object',
    required: ['if', 'why'],
    additionalProperties: false,
    properties: { if: condition, owner: role, add_contributors: rolesOf, must_agree: mustAgree, why: text, source: texts },
  },
};

/**
 * A JSON Schema for one place of a schema; nothing but the words that decide nothing is looked at. That a dedicated rule reports something is
 * left out: those rules know our own kinds only.
 */
export const annotations = {
  type: 'object',
  properties: {
    title: text,
    description: text,
    enumDescriptions: texts,
    examples: { type: 'array' },
    format: text,
    'x-ownership': {
      type: 'object',
      required: ['owner'],
      additionalProperties: false,
      properties: {
        owner: role,
        shared: rolesOf,
        contributors: rolesOf,
        must_agree: mustAgree,
        approver: role,
        when,
        by_item: {
          type: 'object',
          required: ['key', 'owners'],
          additionalProperties: false,
          properties: { key: text, owners: { type: 'object', additionalProperties: role } },
        },
        why: text,
        source: texts,
      },
    },
    'x-kind-ownership': { type: 'object', required: ['when'], additionalProperties: false, properties: { when } },
    'x-status': {
      type: 'object',
      required: ['firm_from', 'closed'],
      additionalProperties: false,
      properties: {
        firm_from: text,
        closed: texts,
        closed_owes: { type: 'object', required: ['status', 'if'], additionalProperties: false, properties: { status: text, if: condition } },
      },
    },
    'x-required-from': {
      type: 'object',
      required: ['status'],
      additionalProperties: false,
      properties: { status: text, if: condition, if_item: condition, unless: text, after: text, may_be_empty: { type: 'boolean' } },
    },
    'x-defines': { type: 'object', required: ['name'], additionalProperties: false, properties: { name: { enum: [...fileNames] } } },
    'x-refers': { enum: [...fileNames, ...specNames, ...outsideNames] },
    'x-day-of': text,
    'x-recalls': { enum: [...fileNames, ...specNames, ...outsideNames] },
    'x-unit': { enum: ['fraction', 'percent', 'days', 'users', 'count'] },
    'x-prose': { type: 'boolean' },
    'x-main': { type: 'boolean' },
    'x-hint': text,
    'x-good': texts,
  },
};

import type { Rule } from './rule.js';
import { bounded, hitsOf, requirementPassages } from './support/passages.js';

/**
 * Means that only those who build it see. Left out on purpose are formats and protocols that customers choose by (CSV, SAML), and names that are
 * words of everyday language (Swift, Spring, Go). Of two names the longer stands first: it is the one that is meant.
 */
const names = [
  // stores
  'PostgreSQL', 'Postgres', 'MySQL', 'MariaDB', 'SQLite', 'MongoDB', 'Redis', 'Memcached', 'Cassandra', 'DynamoDB', 'CouchDB', 'Elasticsearch', 'OpenSearch',
  'ClickHouse', 'BigQuery', 'Snowflake', 'Redshift', 'SQL Server', 'SQL', 'NoSQL', 'Oracle Database', 'Neo4j',
  // languages and frameworks
  'JavaScript', 'TypeScript', 'Python', 'Java', 'Kotlin', 'Node\\.js', 'React Native', 'React', 'Angular', 'AngularJS', 'Vue\\.js', 'Next\\.js', 'Svelte', 'jQuery', 'Redux',
  'Django', 'Flask', 'FastAPI', 'Ruby on Rails', 'Spring Boot', 'Laravel', 'PHP', '\\.NET', 'ASP\\.NET', 'C\\+\\+', 'C#', 'Flutter', 'SwiftUI', 'Tailwind', 'Ajax', 'AJAX',
  // how it is run and joined
  'Kafka', 'RabbitMQ', 'Docker', 'Kubernetes', 'Terraform', 'Ansible', 'Jenkins', 'Airflow', 'Hadoop', 'AWS Lambda', 'AWS', 'Amazon S3', 'Azure', 'Google Cloud', 'GCP',
  'Firebase', 'Heroku', 'Nginx', 'Apache Tomcat', 'Tomcat', 'GraphQL', 'gRPC', 'REST API', 'RESTful API', 'SOAP', 'WebSockets?', 'web sockets?', 'microservices?', 'cron job',
  'stored procedures?', 'relational database', 'message queue',
];
const technology = new RegExp(bounded(names.map((name) => name.replaceAll(' ', '\\s+')).join('|')), 'gu');

/** Named as one of several that would do. */
const isExample = /\b(?:e\.g\.|(?:for\s+example|for\s+instance|such\s+as|like)\b)[^.;]*$/iu;

export const technologyInRequirement: Rule = {
  meta: {
    id: 'technology-in-requirement',
    title: 'A requirement that prescribes the means',
    kinds: ['prd'],
    sections: ['requirements'],
    level: { base: 'info' },
    messages: {
      default: '`{word}` says how to build it. Say what people can do or see; name the technology under `technical` if it is a given.',
    },
    source: 'incose',
  },
  *check({ spec, config }) {
    // What the whole spec is about is no means: a product for users of Kubernetes has to speak of it.
    const subject = [spec.title, spec.at('problem', 'statement').text, spec.at('problem', 'who').text].join('\n');
    const passages = requirementPassages(spec, config.vocabulary).filter(({ requirement }) => !requirement?.quality);
    for (const { word, span, before, after } of hitsOf(passages, technology)) {
      if (!subject.includes(word) && !isExample.test(before) && !/^\s+Object\s+Notation/u.test(after)) yield { data: { word }, span };
    }
  },
};

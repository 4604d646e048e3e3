import { strict as assert } from 'node:assert';
import { check, markedIn } from '../../support/fixture.js';

const spec = (text: string, title = 'A', more = ''): string => `spec: prd/v1\nid: a\ntitle: ${title}\nstatus: in-review\nrequirements:\n  - text: ${text}\n${more}`;
const says = (word: string): string =>
  `info technology-in-requirement: \`${word}\` says how to build it. Say what people can do or see; name the technology under \`technical\` if it is a given.`;

describe('technology-in-requirement', () => {
  it('finds means in functional requirements', () => {
    check(spec(`Reports are kept in PostgreSQL and Node.js reads them.\n                              ^^^^^^^^^^ ${says('PostgreSQL')}\n                                             ^^^^^^^ ${says('Node.js')}`), 'technology-in-requirement');
    check(spec(`It offers a REST\n      API to partners.`).replace('REST\n', `REST\n                      ^^^^… ${says('REST API')}\n`), 'technology-in-requirement');
  });

  it('leaves qualities, examples, formats and words of everyday language alone', () => {
    check(spec('Reports are kept in PostgreSQL.', 'A', '    kind: quality\n'), 'technology-in-requirement');
    for (const text of ['A store such as Redis holds it.', 'Reports are saved as CSV and PDF.', 'People react swiftly in spring and go.', 'Sign in with SAML.', 'The postgres word.']) {
      check(spec(text), 'technology-in-requirement');
    }
  });

  it('leaves alone what the spec is about', () => {
    check(spec('The page lists the Kubernetes version.', 'Kubernetes upgrades'), 'technology-in-requirement');
    check(spec('The page lists the Kafka topics.', 'Topics', 'problem: {statement: People who run Kafka lose sight of their topics.}\n'), 'technology-in-requirement');
  });

  it('knows stores, languages, frameworks and what runs and joins them', () => {
    const names = [
      'PostgreSQL', 'Postgres', 'MySQL', 'MariaDB', 'SQLite', 'MongoDB', 'Redis', 'Memcached', 'Cassandra', 'DynamoDB', 'CouchDB', 'Elasticsearch', 'OpenSearch',
      'ClickHouse', 'BigQuery', 'Snowflake', 'Redshift', 'SQL Server', 'SQL', 'NoSQL', 'Oracle Database', 'Neo4j', 'JavaScript', 'TypeScript', 'Python', 'Java',
      'Kotlin', 'Node.js', 'React', 'React Native', 'Angular', 'AngularJS', 'Vue.js', 'Next.js', 'Svelte', 'jQuery', 'Redux', 'Django', 'Flask', 'FastAPI',
      'Ruby on Rails', 'Spring Boot', 'Laravel', 'PHP', '.NET', 'ASP.NET', 'C++', 'C#', 'Flutter', 'SwiftUI', 'Tailwind', 'Ajax', 'AJAX', 'Kafka', 'RabbitMQ',
      'Docker', 'Kubernetes', 'Terraform', 'Ansible', 'Jenkins', 'Airflow', 'Hadoop', 'AWS Lambda', 'AWS', 'Amazon S3', 'Azure', 'Google Cloud', 'GCP', 'Firebase',
      'Heroku', 'Nginx', 'Apache Tomcat', 'Tomcat', 'GraphQL', 'gRPC', 'REST API', 'RESTful API', 'SOAP', 'WebSocket', 'WebSockets', 'web socket', 'web sockets',
      'microservice', 'microservices', 'cron job', 'stored procedure', 'stored procedures', 'relational database', 'message queue',
    ];
    const text = `spec: prd/v1\nid: a\ntitle: A\nstatus: in-review\nrequirements:\n${names.map((name) => `  - text: It rests on ${name} alone.\n`).join('')}`;
    assert.deepEqual(markedIn(text, 'technology-in-requirement'), names);
  });

  it('hears of examples, of data formats and of who the product is for across lines too', () => {
    const marked = (one: string, more = ''): readonly string[] => markedIn(spec(`"${one}"`, 'A', more), 'technology-in-requirement');
    for (const words of ['e.g.', 'for  example', 'for  instance', 'such  as', 'like']) assert.deepEqual(marked(`It reads a store, ${words} one in Redis.`), []);
    for (const words of ['e.g. this.', 'for example that;', 'forexample', 'for instance.', 'unlike', 'most likely']) assert.deepEqual(marked(`It has ${words} It reads Redis.`), ['Redis']);
    assert.deepEqual(marked('It reads JavaScript  Object  Notation.'), []);
    assert.deepEqual(marked('It reads JavaScript beside Object Notation.'), ['JavaScript']);
    assert.deepEqual(marked('It lists the Kafka topics.', 'problem: {who: Those who run Kafka}\n'), []);
    assert.deepEqual(marked('It rests on PHP.', 'problem: {statement: Every P, who: H and P}\n'), ['PHP']);
  });
});

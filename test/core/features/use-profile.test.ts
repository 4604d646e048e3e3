import { strict as assert } from 'node:assert';
import { settingsWithProfile, useProfile } from '../../../src/core/features/use-profile.js';
import { applyEdits, Project } from '../../../src/core/service.js';

function changed(text: string, profile: string): string {
  const a = new Project(() => '2026-11-21').analyze(text, 'product-specs.yaml');
  assert(a.ours);
  return applyEdits(text, useProfile(a, profile));
}

describe('using another profile', () => {
  it('changes the name and nothing beside it', () => {
    assert.equal(changed('spec: config/v1\nprofile: default # for now\nteam:\n  pmm: Li Wei\n', 'no-pmm'), 'spec: config/v1\nprofile: no-pmm # for now\nteam:\n  pmm: Li Wei\n');
  });

  it('adds it where the settings say nothing', () => {
    assert.equal(changed('spec: config/v1\nteam:\n  pmm: Li Wei\n', 'pm-only'), 'spec: config/v1\nprofile: pm-only\nteam:\n  pmm: Li Wei\n');
    assert.equal(changed('spec: config/v1\r\nprofile:\r\n', 'pm-only'), 'spec: config/v1\r\nprofile: pm-only\r\n');
  });

  it('leaves everything for a profile that does not exist, and for the one that counts', () => {
    assert.equal(changed('spec: config/v1\n', 'huge'), 'spec: config/v1\n');
    assert.equal(changed('spec: config/v1\nprofile: no-pmm\n', 'no-pmm'), 'spec: config/v1\nprofile: no-pmm\n');
  });

  it('writes settings that can be read', () => {
    const a = new Project(() => '2026-11-21').analyze(settingsWithProfile('no-pmm'), 'product-specs.yaml');
    assert(a.ours);
    assert.deepEqual(a.findings, []);
    assert.equal(a.spec.at('profile').text, 'no-pmm');
  });
});

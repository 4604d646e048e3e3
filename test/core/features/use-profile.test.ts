import { strict as assert } from 'node:assert';
import { settingsWithProfile, useProfile } from '../../../src/core/features/use-profile.js';
import { applyEdits } from '../../../src/core/text.js';
import { specOf } from '../../support/fixture.js';

function changed(text: string, profile: string): string {
  return applyEdits(text, useProfile(specOf(text, 'product-specs.yaml'), profile));
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
    const a = specOf(settingsWithProfile('no-pmm'), 'product-specs.yaml');
    assert.deepEqual(a.findings, []);
    assert.equal(a.spec.at('profile').text, 'no-pmm');
  });
});

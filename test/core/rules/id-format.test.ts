import { check, checkFix } from '../../support/fixture.js';

const long = `${'word-'.repeat(16)}end`;

describe('id-format', () => {
  it('wants lower-case words joined by hyphens, in every kind and status', () => {
    check(`spec: prd/v1
id: Guest Checkout
    ^^^^^^^^^^^^^^ error id-format: The id \`Guest Checkout\` can be mistyped easily. Use lower-case letters and digits, with hyphens between words: \`guest-checkout\`.
title: A
status: draft
`, 'id-format');
    check(`spec: launch/v1
id: guest_checkout
    ^^^^^^^^^^^^^^ error id-format: The id \`guest_checkout\` can be mistyped easily. Use lower-case letters and digits, with hyphens between words: \`guest-checkout\`.
title: A
status: archived
archived_reason: rejected
`, 'id-format');
    check('spec: experiment/v1\nid: q3-guest-checkout-2\ntitle: A\nstatus: draft\n', 'id-format');
  });

  it('wants at most 80 characters', () => {
    check(`spec: prd/v1
id: ${long}
    ${'^'.repeat(83)} error id-format: This id has 83 characters, and 80 is the most. Shorten it to the few words people would say: \`${'word-'.repeat(16).slice(0, -1)}\`.
title: A
status: draft
`, 'id-format');
    check(`spec: prd/v1\nid: ${'a'.repeat(80)}\ntitle: A\nstatus: draft\n`, 'id-format');
  });

  it('suggests nothing where no letter is left to use', () => {
    check(`spec: prd/v1
id: 検索
    ^^ error id-format: The id \`検索\` can be mistyped easily. Use lower-case letters and digits, with hyphens between words.
title: A
status: draft
`, 'id-format');
  });

  it('leaves places to fill, numbers and empty ids to others', () => {
    check('spec: prd/v1\nid: <short name>\ntitle: A\nstatus: draft\n', 'id-format');
    check('spec: prd/v1\nid: 12\ntitle: A\nstatus: draft\n', 'id-format');
    check('spec: prd/v1\nid: ""\ntitle: A\nstatus: draft\n', 'id-format');
  });

  it('writes it as it should be', () => {
    checkFix('id-format', 'spec: prd/v1\r\nid: "GuestCheckout: Größe" # ours\r\ntitle: A\r\nstatus: draft\r\n', 'spec: prd/v1\r\nid: guest-checkout-grosse # ours\r\ntitle: A\r\nstatus: draft\r\n');
    checkFix('id-format', '{spec: prd/v1, id: 2026_, title: A, status: draft}\n', '{spec: prd/v1, id: "2026", title: A, status: draft}\n');
  });
});

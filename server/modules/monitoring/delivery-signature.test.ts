import { newDeliverySecret, signatureFault } from './delivery-signature.service';

/** The published example of the specification of Standard Webhooks. */
const SECRET = 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw';
const BODY = '{"test": 2432232314}';
const MESSAGE = {
  id: 'msg_p5jXN8AQM9LWM0D4loKWxJek',
  timestamp: '1614265330',
  signature: 'v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=',
};
const NOW = new Date(1_614_265_330_000);
const later = (seconds: number) => new Date(NOW.getTime() + seconds * 1000);

describe('the signature of a delivery', () => {
  it('is that of Standard Webhooks, by any of the secrets and among any signatures', () => {
    expect(signatureFault(MESSAGE, BODY, [SECRET], NOW)).toBeNull();
    const others = { ...MESSAGE, signature: `v1a,AAAA v1,AAAA ${MESSAGE.signature}` };
    expect(signatureFault(others, BODY, [newDeliverySecret(), SECRET], NOW)).toBeNull();
  });

  it('counts for five minutes before and after', () => {
    const late = 'Waktu kiriman berselisih lebih dari 5 menit.';
    expect([-300, 300].map((s) => signatureFault(MESSAGE, BODY, [SECRET], later(s)))).toEqual([null, null]);
    expect([-301, 301].map((s) => signatureFault(MESSAGE, BODY, [SECRET], later(s)))).toEqual([late, late]);
  });

  const wrong = 'Tanda tangan kiriman tidak cocok.';
  const missing = 'Kepala webhook-id, webhook-timestamp, dan webhook-signature wajib diisi.';
  const name = 'Kepala webhook-id paling banyak 100 huruf, angka, dan tanda tanpa spasi dan titik.';
  it.each([
    [{ id: '' }, missing],
    [{ timestamp: '' }, missing],
    [{ signature: '' }, missing],
    [{ id: 'msg_p5jXN8AQM9LWM0D4loKWxJel' }, wrong],
    [{ timestamp: '1614265331' }, wrong],
    [{ signature: MESSAGE.signature.replace('v1,', 'v2,') }, wrong],
    [{ signature: MESSAGE.signature.slice(3) }, wrong],
    [{ signature: 'v1,' }, wrong],
    [{ signature: `${'v1,AAAA '.repeat(20)}${MESSAGE.signature}` }, wrong],
    [{ id: 'a.b' }, name],
    [{ id: 'a b' }, name],
    [{ id: 'é' }, name],
    [{ id: 'x'.repeat(101) }, name],
    [{ timestamp: '1614265330.0' }, 'Kepala webhook-timestamp harus detik sejak 1970.'],
    [{ timestamp: '-1' }, 'Kepala webhook-timestamp harus detik sejak 1970.'],
  ])('is refused with %j', (values, reason) => {
    expect(signatureFault({ ...MESSAGE, ...values }, BODY, [SECRET], NOW)).toBe(reason);
  });

  it('is refused for another body and without a secret', () => {
    expect(signatureFault(MESSAGE, `${BODY} `, [SECRET], NOW)).toBe(wrong);
    expect(signatureFault(MESSAGE, BODY, [], NOW)).toBe(wrong);
  });

  it('needs a secret of 256 random bits', () => {
    const [one, other] = [newDeliverySecret(), newDeliverySecret()];
    expect(Buffer.from(one.slice(6), 'base64')).toHaveLength(32);
    expect([one.startsWith('whsec_'), one === other]).toEqual([true, false]);
  });
});

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import iconv from 'iconv-lite';
import { decodeWhois } from './whois-text.ts';

const rows: [server: string, charset: string, text: string][] = [
  ['whois.jprs.jp', 'shift_jis', '[組織名] 株式会社検査\n'],
  ['whois.nic.ad.jp', 'euc-jp', '[組織名] 株式会社検査\n'],
  ['whois.kr', 'euc-kr', '등록인 : 검사 주식회사\n책임자 : 홍길동\n'],
  ['whois.twnic.net.tw', 'big5', '註冊人: 檢查股份有限公司\n'],
  ['whois.cnnic.cn', 'gb18030', '注册人: 检查有限公司\n'],
  ['whois.tcinet.ru', 'koi8-r', 'org: Общество с ограниченной ответственностью Проверка\n'],
  ['whois.ua', 'windows-1251', 'org: Товариство з обмеженою відповідальністю Перевірка\n'],
  ['whois.dns.pl', 'iso-8859-2', 'REGISTRAR: Spółka z ograniczoną odpowiedzialnością\n'],
  ['whois.ua', 'koi8-u', 'org: Товариство Перевірка, Київ\n'],
  ['whois.krnic.net', 'euc-kr', '등록인 : 검사 유한회사\n'],
  ['whois.twnic.net', 'big5', '單位: 檢查電信\n'],
  ['whois.registry.example', 'latin1', 'Registrant: Société Générale de Contrôle\n'],
  ['whois.registry.example', 'latin1', 'owner: Não Publicado Telecomunicações\naddress: São Paulo\n'],
  ['whois.registry.example', 'shift_jis', 'Registrant: 株式会社検査\n'],
  ['whois.registry.example', 'euc-jp', 'Registrant: 検査 太郎\n'],
  ['whois.registry.example', 'shift_jis', 'Registrant: 検査 太郎\n'],
  ['whois.registry.example', 'euc-kr', 'descr: 주식회사 검사통신 서울특별시 강남구\n'],
  ['whois.registry.example', 'gb18030', 'Registrant: 检查科技有限公司\n'],
  ['whois.registry.example', 'big5', 'Registrant: 檢查股份有限公司\n'],
  ['whois.registry.example', 'koi8-r', 'org: Общество Проверка\n'],
  ['whois.registry.example', 'windows-1251', 'org: Общество Проверка\n'],
];

describe('the text of a WHOIS answer', () => {
  for (const [server, charset, text] of rows) {
    it(`is read in ${charset}, as ${server} writes it`, () => {
      assert.equal(decodeWhois(iconv.encode(text, charset), server), text);
    });
  }

  it('is UTF-8 wherever it can be, of whatever country the server is', () => {
    for (const server of rows.map(([name]) => name)) {
      assert.equal(decodeWhois(Buffer.from('名義: Überprüfung\r\n'), server), '名義: Überprüfung\n');
    }
  });

  it('stays UTF-8 where the answer was cut within a letter, or one value in it', () => {
    const whole = Buffer.from(`Registrant: 株式会社検査\n`);
    assert.match(decodeWhois(whole.subarray(0, -2), 'whois.jprs.jp'), /^Registrant: 株式会社検/);
    const broken = Buffer.concat([whole.subarray(0, -2), Buffer.from('\nAddress: 東京都\n')]);
    assert.match(decodeWhois(broken, 'whois.registry.example'), /^Registrant: 株式会社検.*\nAddress: 東京都\n$/u);
  });

  it('is some text for any bytes', () => {
    const bytes = Uint8Array.from({ length: 256 }, (_, index) => index);
    for (const [server] of rows) assert.ok(decodeWhois(bytes, server).includes('ABC'), server);
  });
});

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { countsClicks, countsForSender, isLinkRewriter, sendsForCustomers } from './delivery-services.ts';

describe('delivery services', () => {
  it('knows the counter that a customer gets by its name below the service’s', () => {
    assert.equal(countsClicks('u1234.ct.sendgrid.net'), true);
    assert.equal(countsClicks('shop.us3.list-manage.com'), true);
  });

  it('takes no host for a counter that only ends alike', () => {
    assert.equal(countsClicks('notsendgrid.net'), false);
    assert.equal(countsClicks('sendgrid.net.example.com'), false);
  });

  it('takes the product’s counter, not the company’s whole domain, where others publish there', () => {
    assert.equal(countsClicks('click.actionnetwork.org'), true);
    assert.equal(countsClicks('actionnetwork.org'), false);
  });

  it('counts a scanner of the receiver among those that stand before a link, and not among the counters', () => {
    assert.equal(isLinkRewriter('jpn01.safelinks.protection.outlook.com'), true);
    assert.equal(countsClicks('jpn01.safelinks.protection.outlook.com'), false);
  });

  it('tells whether a counter is of the service that sent the mail', () => {
    assert.equal(countsForSender('fofa.jp', ['bounce.example', 'mta12.cuenote.jp']), true);
    assert.equal(countsForSender('fofa.jp', ['o1.ptr8.sendgrid.net']), false);
    assert.equal(countsForSender('stranger.example', ['mta12.cuenote.jp']), false);
  });

  it('knows the machines that send for everyone', () => {
    assert.equal(sendsForCustomers('a8-12.smtp-out.amazonses.com'), true);
    assert.equal(sendsForCustomers('mail.shop.example'), false);
    assert.equal(sendsForCustomers(''), false);
  });

  it('ends on a host of many labels', () => {
    assert.equal(isLinkRewriter(`${'a.'.repeat(5000)}sendgrid.net`), true);
  });
});

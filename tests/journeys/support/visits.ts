/** Visits that between them open every screen, with what can be opened on it and what can go wrong there. */
import { expect } from '@playwright/test';
import type { Answers } from 'c/syncFacts';
import { ONLINE } from '../../unit/answers.ts';
import { linkWith } from './admin.ts';
import type { Dns } from './dns.ts';
import { visitSaved } from './savedVisit.ts';
import {
  choose,
  closePlan,
  lookUp,
  next,
  openOptions,
  openPlan,
  press,
  unfold,
  type Visitor,
} from './visitor.ts';

export interface Screen {
  readonly name: string;
  /** Undefined: any day after all announcements. */
  readonly day?: string;
  readonly query?: Readonly<Record<string, string>>;
  readonly dns?: Dns;
  readonly walk: (visitor: Visitor) => Promise<void>;
}

async function visitQuestions(visitor: Visitor): Promise<void> {
  const { page, look } = visitor;
  await page.locator('c-sync-saved-list li').first().waitFor();
  await page.locator('c-sync-footer .slds-button_brand').click();
  await look('start');
  await choose(visitor, 'lightningSync');
  await next(visitor);
  await lookUp(visitor, 'contoso.com, contoso.de, fabrikam.com');
  await expect(page.locator('c-sync-mail-finding')).toHaveCount(3);
  await press(visitor, 'Count the domains');
  await press(visitor, 'Look up the largest {0}');
  await expect(page.locator('c-sync-domain-table .badge').first()).toBeVisible();
  await unfold(visitor);
  await look('email-service');
  await choose(visitor, 'exchangeOnline');
  await next(visitor);
  await page.locator('c-sync-rare-cases input[type=radio]').last().check();
  await press(visitor, 'Look up the Microsoft cloud of {0}');
  await unfold(visitor);
  await look('rare-cases');
  await page.locator('c-sync-rare-cases input[type=radio]').first().check();
  await next(visitor);
  await unfold(visitor);
  await look('connection-method');
  await choose(visitor, 'oauth2');
  await next(visitor);
  await page.locator('c-sync-tenant-reply-panel textarea').fill('EwsEnabled : False\nBest regards');
  await unfold(visitor);
  await look('block-date');
  await page.locator('c-sync-tenant-reply-panel textarea').fill('Best regards');
  await page.locator('c-sync-tenant-reply-panel input').fill('none');
  await look('block-date-bad-reply');
  await next(visitor);
  await openOptions(visitor);
  await look('options');
  await next(visitor);
  await openPlan(visitor);
  await look('plan');
}

async function visitFailures(visitor: Visitor): Promise<void> {
  const { page, look } = visitor;
  await choose(visitor, 'lightningSync');
  await next(visitor);
  await lookUp(visitor, 'gmail.com');
  await look('no-company');
  await lookUp(visitor, 'contoso.com');
  await press(visitor, 'Count the domains');
  await expect(page.locator('c-sync-domain-lookup .failure')).toBeVisible();
  await look('no-answer');
}

/** From a link that is partly understood to the question that is open, whose settings may not be seen. */
async function visitUnsettled(visitor: Visitor): Promise<void> {
  const { page, look } = visitor;
  await openOptions(visitor);
  await look('options');
  await page.locator('c-sync-open-question button').first().click();
  await page.locator('c-sync-permission-notice').waitFor();
  await unfold(visitor);
  await look('not-visible');
}

/** The plan that some answers lead to, and back from there. */
function outcome(name: string, answers: Answers, day?: string): Screen {
  return {
    name,
    ...(day === undefined ? {} : { day }),
    query: linkWith(answers),
    walk: async (visitor) => {
      const { page, look } = visitor;
      await openOptions(visitor);
      await look('options');
      await next(visitor);
      await openPlan(visitor);
      await look('plan');
      if (answers.usage === 'newToSync') return;
      await closePlan(visitor);
      await page
        .locator('c-sync-path button')
        .filter({ hasText: visitor.words.say('Block date') })
        .click();
      await unfold(visitor);
      await look('block-date');
    },
  };
}

const STANDARD: Answers = { usage: 'lightningSync', salesforceCloud: 'standard' };

/** They open every screen. */
export const SCREENS: readonly Screen[] = [
  { name: 'questions', query: { lookups: 'standIns' }, walk: visitQuestions },
  { name: 'failures', query: { users: 'denied' }, dns: () => 'down', walk: visitFailures },
  {
    name: 'unsettled',
    query: {
      ...linkWith({ ...ONLINE, connectionMethod: 'notVisible' }),
      c__screen: 'unknown',
      without: 'ManageExchangeConfig',
    },
    walk: visitUnsettled,
  },
  { name: 'saved', walk: visitSaved },
];

/** What the screens tell in other situations. */
export const OUTCOMES: readonly Screen[] = [
  outcome('hybrid', { ...ONLINE, emailService: 'exchangeHybrid', ewsAccess: 'disabled', rollout: 'scoped' }),
  outcome('google', { ...STANDARD, emailService: 'google' }),
  outcome('on-premises', { ...STANDARD, emailService: 'exchangeOnPremises' }),
  outcome('new', { usage: 'newToSync', emailService: 'exchangeOnline', microsoftCloud: 'gccHighOrDod' }),
  outcome('article', { ...ONLINE, connectionMethod: 'serviceAccount' }, '2022-08-30'),
];

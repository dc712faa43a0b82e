/** The words of the page around questions and answers. */
import SR_page_title from '@salesforce/label/c.SR_page_title';
import SR_page_promise from '@salesforce/label/c.SR_page_promise';
import SR_page_asOf from '@salesforce/label/c.SR_page_asOf';
import SR_page_verified from '@salesforce/label/c.SR_page_verified';
import SR_page_verifiedOn from '@salesforce/label/c.SR_page_verifiedOn';
import SR_page_showSources from '@salesforce/label/c.SR_page_showSources';
import SR_page_hideSources from '@salesforce/label/c.SR_page_hideSources';
import SR_page_sourcesTitle from '@salesforce/label/c.SR_page_sourcesTitle';
import SR_page_stale from '@salesforce/label/c.SR_page_stale';
import SR_page_path from '@salesforce/label/c.SR_page_path';
import SR_page_stepCurrent from '@salesforce/label/c.SR_page_stepCurrent';
import SR_page_stepComing from '@salesforce/label/c.SR_page_stepComing';
import SR_page_stepAnswered from '@salesforce/label/c.SR_page_stepAnswered';
import SR_page_stepReady from '@salesforce/label/c.SR_page_stepReady';
import SR_page_stepNotNeeded from '@salesforce/label/c.SR_page_stepNotNeeded';
import SR_page_stepSkip_connectionMethod from '@salesforce/label/c.SR_page_stepSkip_connectionMethod';
import SR_page_stepSkip_blockDate from '@salesforce/label/c.SR_page_stepSkip_blockDate';
import SR_page_step_emailService from '@salesforce/label/c.SR_page_step_emailService';
import SR_page_step_connectionMethod from '@salesforce/label/c.SR_page_step_connectionMethod';
import SR_page_step_blockDate from '@salesforce/label/c.SR_page_step_blockDate';
import SR_page_step_plan from '@salesforce/label/c.SR_page_step_plan';
import SR_page_change from '@salesforce/label/c.SR_page_change';
import SR_page_cause from '@salesforce/label/c.SR_page_cause';
import SR_page_back from '@salesforce/label/c.SR_page_back';
import SR_page_next from '@salesforce/label/c.SR_page_next';
import SR_page_nextStep from '@salesforce/label/c.SR_page_nextStep';
import SR_page_always from '@salesforce/label/c.SR_page_always';
import SR_page_sourcesIntro from '@salesforce/label/c.SR_page_sourcesIntro';
import SR_page_startOver from '@salesforce/label/c.SR_page_startOver';
import SR_page_startOverTitle from '@salesforce/label/c.SR_page_startOverTitle';
import SR_page_startOverText from '@salesforce/label/c.SR_page_startOverText';
import SR_page_startOverYes from '@salesforce/label/c.SR_page_startOverYes';
import SR_page_startOverNo from '@salesforce/label/c.SR_page_startOverNo';
import SR_page_choose from '@salesforce/label/c.SR_page_choose';
import SR_page_chooseUnsure from '@salesforce/label/c.SR_page_chooseUnsure';
import SR_page_dontKnow from '@salesforce/label/c.SR_page_dontKnow';
import SR_page_dontKnowHint from '@salesforce/label/c.SR_page_dontKnowHint';
import SR_page_howToFind from '@salesforce/label/c.SR_page_howToFind';
import SR_page_notVisibleTitle from '@salesforce/label/c.SR_page_notVisibleTitle';
import SR_page_openInSetup from '@salesforce/label/c.SR_page_openInSetup';
import SR_page_newTab from '@salesforce/label/c.SR_page_newTab';
import SR_page_askTitle from '@salesforce/label/c.SR_page_askTitle';
import SR_page_copy from '@salesforce/label/c.SR_page_copy';
import SR_page_copied from '@salesforce/label/c.SR_page_copied';
import SR_page_copyFailed from '@salesforce/label/c.SR_page_copyFailed';
import SR_page_timelineTitle from '@salesforce/label/c.SR_page_timelineTitle';
import SR_page_timelineIntro from '@salesforce/label/c.SR_page_timelineIntro';
import SR_page_today from '@salesforce/label/c.SR_page_today';
import SR_page_asOfDay from '@salesforce/label/c.SR_page_asOfDay';
import SR_page_asTable from '@salesforce/label/c.SR_page_asTable';
import SR_page_tableWhat from '@salesforce/label/c.SR_page_tableWhat';
import SR_page_tableWhen from '@salesforce/label/c.SR_page_tableWhen';
import SR_page_tableState from '@salesforce/label/c.SR_page_tableState';
import SR_page_tableYours from '@salesforce/label/c.SR_page_tableYours';
import SR_page_tableSource from '@salesforce/label/c.SR_page_tableSource';
import SR_page_timelineEmpty from '@salesforce/label/c.SR_page_timelineEmpty';
import SR_page_blockDateTitle from '@salesforce/label/c.SR_page_blockDateTitle';
import SR_page_whyTitle from '@salesforce/label/c.SR_page_whyTitle';
import SR_page_warningsTitle from '@salesforce/label/c.SR_page_warningsTitle';
import SR_page_optionsTitle from '@salesforce/label/c.SR_page_optionsTitle';
import SR_page_moveTo from '@salesforce/label/c.SR_page_moveTo';
import SR_page_beginWith from '@salesforce/label/c.SR_page_beginWith';
import SR_page_keepFor from '@salesforce/label/c.SR_page_keepFor';
import SR_page_noneRecommended from '@salesforce/label/c.SR_page_noneRecommended';
import SR_page_closedOptions from '@salesforce/label/c.SR_page_closedOptions';
import SR_page_learnMore from '@salesforce/label/c.SR_page_learnMore';
import SR_page_planTitle from '@salesforce/label/c.SR_page_planTitle';
import SR_page_planEmpty from '@salesforce/label/c.SR_page_planEmpty';
import SR_page_planNone from '@salesforce/label/c.SR_page_planNone';
import SR_page_tasksDone from '@salesforce/label/c.SR_page_tasksDone';
import SR_page_needs from '@salesforce/label/c.SR_page_needs';
import SR_page_openSetup from '@salesforce/label/c.SR_page_openSetup';
import SR_page_openHelp from '@salesforce/label/c.SR_page_openHelp';
import SR_page_answerNow from '@salesforce/label/c.SR_page_answerNow';
import SR_page_draftDropped from '@salesforce/label/c.SR_page_draftDropped';
import SR_page_chosen from '@salesforce/label/c.SR_page_chosen';
import SR_page_chosenPlan from '@salesforce/label/c.SR_page_chosenPlan';
import SR_page_otherDay from '@salesforce/label/c.SR_page_otherDay';
import SR_page_otherDayHint from '@salesforce/label/c.SR_page_otherDayHint';
import SR_page_notHomeDay from '@salesforce/label/c.SR_page_notHomeDay';
import SR_page_backHome from '@salesforce/label/c.SR_page_backHome';
import SR_page_todayLower from '@salesforce/label/c.SR_page_todayLower';
import SR_page_chooseOption from '@salesforce/label/c.SR_page_chooseOption';
import SR_page_chooseThis from '@salesforce/label/c.SR_page_chooseThis';
import SR_page_shareTitle from '@salesforce/label/c.SR_page_shareTitle';
import SR_page_print from '@salesforce/label/c.SR_page_print';
import SR_page_copyText from '@salesforce/label/c.SR_page_copyText';
import SR_page_calendar from '@salesforce/label/c.SR_page_calendar';
import SR_page_csv from '@salesforce/label/c.SR_page_csv';
import SR_page_copyLink from '@salesforce/label/c.SR_page_copyLink';
import SR_page_downloaded from '@salesforce/label/c.SR_page_downloaded';
import SR_page_noDates from '@salesforce/label/c.SR_page_noDates';
import SR_page_copyNotAllowed from '@salesforce/label/c.SR_page_copyNotAllowed';
import SR_page_linkAbout from '@salesforce/label/c.SR_page_linkAbout';
import SR_page_linkTaken from '@salesforce/label/c.SR_page_linkTaken';
import SR_page_linkIgnored from '@salesforce/label/c.SR_page_linkIgnored';
import SR_page_mail from '@salesforce/label/c.SR_page_mail';

/** The words of the page itself, whatever question it shows. */
export const PAGE_TEXT = {
  title: SR_page_title,
  promise: SR_page_promise,
  asOf: SR_page_asOf,
  verified: SR_page_verified,
  verifiedOn: SR_page_verifiedOn,
  showSources: SR_page_showSources,
  hideSources: SR_page_hideSources,
  sourcesTitle: SR_page_sourcesTitle,
  stale: SR_page_stale,
  path: SR_page_path,
  stepCurrent: SR_page_stepCurrent,
  stepComing: SR_page_stepComing,
  stepAnswered: SR_page_stepAnswered,
  stepReady: SR_page_stepReady,
  stepNotNeeded: SR_page_stepNotNeeded,
  stepSkip_connectionMethod: SR_page_stepSkip_connectionMethod,
  stepSkip_blockDate: SR_page_stepSkip_blockDate,
  step_emailService: SR_page_step_emailService,
  step_connectionMethod: SR_page_step_connectionMethod,
  step_blockDate: SR_page_step_blockDate,
  step_plan: SR_page_step_plan,
  change: SR_page_change,
  cause: SR_page_cause,
  back: SR_page_back,
  next: SR_page_next,
  nextStep: SR_page_nextStep,
  always: SR_page_always,
  sourcesIntro: SR_page_sourcesIntro,
  startOver: SR_page_startOver,
  startOverTitle: SR_page_startOverTitle,
  startOverText: SR_page_startOverText,
  startOverYes: SR_page_startOverYes,
  startOverNo: SR_page_startOverNo,
  choose: SR_page_choose,
  chooseUnsure: SR_page_chooseUnsure,
  dontKnow: SR_page_dontKnow,
  dontKnowHint: SR_page_dontKnowHint,
  howToFind: SR_page_howToFind,
  notVisibleTitle: SR_page_notVisibleTitle,
  openInSetup: SR_page_openInSetup,
  newTab: SR_page_newTab,
  askTitle: SR_page_askTitle,
  copy: SR_page_copy,
  copied: SR_page_copied,
  copyFailed: SR_page_copyFailed,
  timelineTitle: SR_page_timelineTitle,
  timelineIntro: SR_page_timelineIntro,
  today: SR_page_today,
  asOfDay: SR_page_asOfDay,
  asTable: SR_page_asTable,
  tableWhat: SR_page_tableWhat,
  tableWhen: SR_page_tableWhen,
  tableState: SR_page_tableState,
  tableYours: SR_page_tableYours,
  tableSource: SR_page_tableSource,
  timelineEmpty: SR_page_timelineEmpty,
  blockDateTitle: SR_page_blockDateTitle,
  whyTitle: SR_page_whyTitle,
  warningsTitle: SR_page_warningsTitle,
  optionsTitle: SR_page_optionsTitle,
  moveTo: SR_page_moveTo,
  beginWith: SR_page_beginWith,
  keepFor: SR_page_keepFor,
  noneRecommended: SR_page_noneRecommended,
  closedOptions: SR_page_closedOptions,
  learnMore: SR_page_learnMore,
  planTitle: SR_page_planTitle,
  planEmpty: SR_page_planEmpty,
  planNone: SR_page_planNone,
  tasksDone: SR_page_tasksDone,
  needs: SR_page_needs,
  openSetup: SR_page_openSetup,
  openHelp: SR_page_openHelp,
  answerNow: SR_page_answerNow,
  draftDropped: SR_page_draftDropped,
  chosen: SR_page_chosen,
  chosenPlan: SR_page_chosenPlan,
  otherDay: SR_page_otherDay,
  otherDayHint: SR_page_otherDayHint,
  notHomeDay: SR_page_notHomeDay,
  backHome: SR_page_backHome,
  todayLower: SR_page_todayLower,
  chooseOption: SR_page_chooseOption,
  chooseThis: SR_page_chooseThis,
  shareTitle: SR_page_shareTitle,
  print: SR_page_print,
  copyText: SR_page_copyText,
  calendar: SR_page_calendar,
  csv: SR_page_csv,
  copyLink: SR_page_copyLink,
  downloaded: SR_page_downloaded,
  noDates: SR_page_noDates,
  copyNotAllowed: SR_page_copyNotAllowed,
  linkAbout: SR_page_linkAbout,
  linkTaken: SR_page_linkTaken,
  linkIgnored: SR_page_linkIgnored,
  mail: SR_page_mail,
} as const;

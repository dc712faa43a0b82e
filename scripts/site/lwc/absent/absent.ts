/** Placeholder for a part of the wizard that needs an org. */
import { LightningElement } from 'lwc';

export default class Absent extends LightningElement {}

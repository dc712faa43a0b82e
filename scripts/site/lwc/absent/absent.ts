/** Stands where a part of the wizard needs an org. */
import { LightningElement } from 'lwc';

export default class Absent extends LightningElement {}

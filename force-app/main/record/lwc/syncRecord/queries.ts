/** The queries by which saved assessments are read, for the wire adapter of `lightning/graphql`. */
import { gql } from 'lightning/graphql';

/**
 * What both queries read of an assessment. `lightning/graphql` takes queries that are put together (the Lightning Web
 * Components guide, "GraphQL API Wire Adapter": dynamic query construction); its forerunner would not.
 */
const SHOWN = `
  Id
  Name {
    value
  }
  LastModifiedDate {
    value
  }
  As_Of__c {
    value
  }
  Status__c {
    value
  }
  Stops__c {
    value
  }
  Earliest__c {
    value
  }
  Latest__c {
    value
  }
  Option__c {
    value
  }
`;

/** One page of assessments, the last changed first. Variables: `first`, `after`. */
export const LIST_QUERY = gql`
  query SyncAssessments($first: Int, $after: String) {
    uiapi {
      query {
        Sync_Assessment__c(first: $first, after: $after, orderBy: { LastModifiedDate: { order: DESC } }) {
          totalCount
          pageInfo {
            hasNextPage
            endCursor
          }
          edges {
            node {
              ${SHOWN}
              LastModifiedBy {
                Name {
                  value
                }
              }
            }
          }
        }
      }
    }
  }
`;

/** One assessment with its tasks. Variables: `where`, by its id or by its key. */
export const ONE_QUERY = gql`
  query SyncAssessment($where: Sync_Assessment__c_Filter) {
    uiapi {
      query {
        Sync_Assessment__c(first: 1, where: $where) {
          edges {
            node {
              ${SHOWN}
              Client_Key__c {
                value
              }
              Usage__c {
                value
              }
              Email_Service__c {
                value
              }
              Microsoft_Cloud__c {
                value
              }
              Salesforce_Cloud__c {
                value
              }
              Connection_Method__c {
                value
              }
              EWS_Access__c {
                value
              }
              Rollout__c {
                value
              }
              Causes__c {
                value
              }
              Next_Question__c {
                value
              }
              Passed_Over__c {
                value
              }
              Facts_Verified__c {
                value
              }
              Evidence__c {
                value
              }
              Sync_Tasks__r(first: 200, orderBy: { Order__c: { order: ASC } }) {
                edges {
                  node {
                    Id
                    LastModifiedDate {
                      value
                    }
                    Task__c {
                      value
                    }
                    Who__c {
                      value
                    }
                    Order__c {
                      value
                    }
                    In_Plan__c {
                      value
                    }
                    Done__c {
                      value
                    }
                    Done_By__c {
                      value
                    }
                    Done_By__r {
                      Name {
                        value
                      }
                    }
                    Done_On__c {
                      value
                    }
                  }
                }
              }
            }
          }
        }
      }
    }
  }
`;

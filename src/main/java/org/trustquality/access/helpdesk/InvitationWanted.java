package org.trustquality.access.helpdesk;

import java.util.UUID;

/**
 * An administrator wants a person to be sent their invitations in a trust again. Whoever
 * asks people to answer listens, within the same transaction, which works for that trust.
 *
 * @param trustId the trust
 * @param personId who did not find their invitation
 * @param administrator who helps them
 */
public record InvitationWanted(int trustId, UUID personId, UUID administrator) {
}

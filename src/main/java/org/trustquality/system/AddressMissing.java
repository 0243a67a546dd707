package org.trustquality.system;

/** Outside demonstration mode the service must know its own address. */
class AddressMissing extends RuntimeException {

	AddressMissing(String message) {
		super(message);
	}

}

package ua.vikno.organisation;

import ua.vikno.kernel.BusinessException;

/** The register has a person with this tax number, perhaps in another centre. */
public class AlreadyOnStaff extends BusinessException {

    public AlreadyOnStaff() {
        super("organisation.already-on-staff");
    }
}

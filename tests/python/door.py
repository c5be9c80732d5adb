"""What the conformance vectors ask of the package: a command and a document in, results out. For every Python it is for.

SPDX-License-Identifier: Apache-2.0
"""
import smeplat


class Door:
    @staticmethod
    def answer(command, document):
        try:
            return smeplat.document(command, document)["results"], ""
        except smeplat.InputError as error:
            return None, str(error)
